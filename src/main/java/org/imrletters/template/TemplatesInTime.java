package org.imrletters.template;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** The templates of a pack, made when they are first needed, or on another thread before that. */
final class TemplatesInTime {

  private final FutureTask<CaseTemplates> made;
  private final boolean onDemand;

  private TemplatesInTime(FutureTask<CaseTemplates> made, boolean onDemand) {
    this.made = made;
    this.onDemand = onDemand;
  }

  /** Made by whoever first needs them. */
  static TemplatesInTime onDemand(PackFiles files) {
    return new TemplatesInTime(new FutureTask<>(() -> new CaseTemplates(files)), true);
  }

  /** Made, and those of the sections read, on a thread of this executor. */
  static TemplatesInTime ahead(TemplatePack pack, Executor executor) {
    FutureTask<CaseTemplates> made = new FutureTask<>(() -> {
      CaseTemplates templates = new CaseTemplates(pack.files());
      pack.description().sections().forEach(section -> templates.readAhead(CaseTemplates.sectionPath(section)));
      return templates;
    });
    executor.execute(made);
    return new TemplatesInTime(made, false);
  }

  /** The templates; waits for them, also in a thread that is interrupted meanwhile, whose flag stays as it was. */
  CaseTemplates get() {
    if (onDemand) {
      made.run();
    }
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return made.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
