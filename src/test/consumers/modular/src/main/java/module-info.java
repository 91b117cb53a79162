/** An application on the module path, which keeps a golden suite of its letters. */
module consumer.modular {
  requires org.imrletters;

  // Tests alone need these.
  requires static org.approvaltests;
  requires static org.approvaltests.util;
  requires static org.junit.jupiter.api;
}
