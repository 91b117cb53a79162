package org.imrletters.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.imrletters.review.Party;
import org.imrletters.review.Role;

/** Texts of public copies that tell nobody, though they hold words, numbers and dates like those of a party. */
final class CleanTexts {

  /** A name that is a word, the sentences that have the word, each parted by a bar. */
  private static final String WORDS = """
      Tobias Long | The exercises take too long. | Long walks hurt. | Long-term use is not advised. | How long it lasts is open. | LONG ARM CAST
      Delva May | The fall was in May 2016. | In May the knee was worse. | It may help. | May 3, 2016 was the day of the visit. | May be repeated once. | MAY 2016
      Oskar Pain | Pain is 7/10 at night. | Pain wakes the worker. | There is no pain at rest. | Chronic Pain Medical Treatment Guidelines | PAIN: constant | Pain Management consultation | Pain was seen as the main barrier.
      Perpetua Hand | The right hand is weak. | Hand therapy, 6 visits | Forearm, Wrist, and Hand Complaints | Hand grip is 20 kg. | MRI of the right hand | On the other hand, rest helps.
      Yasmin Brown | There is brown discoloration of the shin. | Brown sputum was seen. | The wound edge is brown. | Brown-Sequard syndrome was ruled out.
      Kwabena Young | The young patient lifts crates. | Young workers heal fast. | A young man pushed the cart. | The worker is too young for a new joint.
      Bertil Price | The price of the brace is no matter. | Price is not weighed here. | A fair price was paid. | Price lists were not read.
      Ludmila Back | The low back is stiff. | Back pain is constant. | The worker went back to work. | Back school, 4 visits | LOW BACK COMPLAINTS | Low Back Complaints | Back brace for daily use
      Hamish Short | A short trial is advised. | Short courses help. | Short-acting opioids were stopped. | Short of breath on stairs. | Short Form 36 was used.
      Ingrith Case | In this case the guideline is met. | Case reports exist. | The case file was sent. | Case management, 3 months
      Oskar Good | Good relief was noted. | The result was good. | Good sleep is the aim. | A good fit matters.
      Delva Day | Two tablets a day are taken. | Day 3 was painful. | The day of the fall was hot. | Day program, 10 days
      Tobias Week | One visit a week is asked for. | Week 6 showed gain. | In the first week it hurt.
      Yasmin Rice | The worker eats rice and fish. | Rice bags warm the neck. | RICE is advised at first.
      Perpetua White | White blood cells are normal. | The white matter is intact. | White fibers were seen.
      Kwabena Park | The worker can park a truck. | Park benches are low. | A walk in the park helps.
      Bertil Hill | Walking up hill hurts. | Hill-Sachs lesion is seen. | Hill walking hurts most.
      Ludmila Stone | A kidney stone was passed. | Stone work is heavy. | Stone fruit is allowed.
      Hamish Bone | Bone graft is planned. | The bone is healed. | A bone scan was normal. | Bone density study
      Ingrith Foot | The left foot is numb. | Foot orthotics, pair | Ankle and Foot Complaints | One foot of snow had fallen.
      Oskar Rose | The pain rose to 8/10. | Rose bengal stain was used. | Pressure rose at night.
      Drew Will | It will heal. | Will be seen again in six weeks. | The worker has the will to heal.
      Grant Frank | There is frank herniation. | Frank blood was not seen. | A grant paid for the study. | Frank instability is absent.
      Mark Bill | The bill was paid. | Bill review is no part of this. | Mark the site before surgery. | A mark was left on the skin.
      Art Cross | Cross-friction massage, 4 visits | Pain is worse when legs cross. | The art of splinting is old. | Cross-sectional images are clear.
      Bertil King | King size beds are not covered. | A king size bed is no treatment.
      Ray Black | Black stool was denied. | An X-ray was normal. | The skin is black and blue. | X-Ray of the knee
      June Field | In June 2016 the pain rose. | Visual field tests are normal. | June 4, 2016 | Field work was stopped.
      Grace Love | There was a grace period. | The worker and his wife love to walk.
      April Summers | In April 2016 it hurt more. | Summers are worse than winters. | On April 12, 2016 she was seen. | April and May were free of pain.
      Hope Cash | There is hope for a return to work. | Cash pay is no matter. | Hope is not evidence.
      Chuck Wood | The worker cuts wood. | Wood dust was breathed. | The chuck of the drill broke.
      Robin Head | The head is bent forward. | Head injury was denied. | Head CT was normal. | HEAD AND NECK
      Pat Neal | A pat on the shoulder hurts.
      Dale Temple | The left temple is tender. | Temple pain comes with light.
      Penny Street | He fell in the street. | Street shoes are worn. | A penny fits the wound.
      Gene Cook | The worker is a cook. | Cook at a hotel since 2009. | A gene test was not done. | Gene therapy is no option.
      Jack Baker | The worker is a baker. | Baker's cyst is seen behind the knee. | A car jack slipped.
      Sue Taylor | A taylor brace was tried. | The worker did not sue.
      Dean Mason | The worker is a mason and lifts bricks. | The dean of the school wrote.
      Kim Carpenter | A carpenter for 20 years. | Carpenter by trade.
      Faith Shoemaker | The shoemaker lifts the heel. | He puts his faith in rest.
      Dawn Strong | A strong grip is needed. | Strong opioids were stopped. | He wakes at dawn with pain. | Strong evidence is lacking.
      Rusty Nail | He stepped on a rusty nail. | Nail bed repair | The nail grows.
      Miles Walker | He walks two miles. | A walker is asked for. | Walker with front wheels | Walker, rental, 3 months
      Woody Knight | The scar is woody and firm. | A knight in armor was on the wall.
      Sandy Beach | The soil was sandy. | He walks on the beach.
      Jean Weeks | Six weeks of rest | Weeks of rest did not help. | He wears jean trousers.
      Lee Light | Light duty was offered. | Light touch is intact. | A light meal is fine. | Light Duty
      Carol Sharp | The pain is sharp. | Sharp pain comes at night. | Sharp debridement was done.
      Max Power | Max dose is 1200 mg. | Power wheelchair, purchase | Muscle power is full. | The power grid failed.
      Rob Sides | Both sides are tender. | Sides differ by 2 cm.
      Joy Burns | Burns of the arm healed. | The foot burns at night. | He takes joy in his work.
      Iris Lens | The iris is clear. | Lens opacity is mild.
      Tim Sarkovin | Three times a day it hurts. | Times of rest help. | It hurts most times.
      Sid Okonbeva | Both sides are tender. | Sides differ by 2 cm. | Side effects were denied.
      Len Mal | The lens is clear. | Two males lifted it.
      Jan Feb | In Jan 2016 the pain rose. | From Jan to Feb it rested. | Since Jan it is worse. | Feb. 3, 2016
      April June | From April to June it rested. | April or June will do.
      Min Sec | After 30 min of walking it hurts. | Rest for 10 sec is enough. | Walks 20 min twice a day
      Lance Mole | A mole was seen. | The boil was opened with a lance.
      """;

  /** A name that is known for something else, and how. */
  private static final String KNOWN = """
      Greta Phalen | Phalen's is positive. | Phalen negative, Tinel positive. | Phalen's test is positive. | Phalen test is negative on the left. | Tinel's and Phalen's signs are positive. | Phalen’s maneuver hurts.
      Otto Tinel | Tinel's sign is positive at the wrist. | Tinel sign is absent.
      Anna Spurling | Spurling's maneuver brings arm pain. | Spurling's test is negative. | A positive Spurling sign was noted.
      Jim Hawkins | Hawkins sign is positive. | Neer and Hawkins tests are positive. | The Hawkins-Kennedy test hurts.
      Ruth Parkinson | Parkinson's disease was ruled out. | There is no Parkinson disease in the family.
      Ben Crohn | Crohn's disease is quiet.
      Lou Kennedy | The Kennedy Institute studied it. | Hawkins-Kennedy test
      Tim Lachman | Lachman test is positive. | The Lachman's test was 2+.
      Eve McMurray | McMurray's test is positive. | McMurray sign is negative.
      Sol Neer | Neer's sign is positive. | Neer impingement test hurts.
      Ada Finkelstein | Finkelstein's test is positive.
      Ulf Waddell | Waddell's signs are absent. | No Waddell signs were found.
      Jo Babinski | Babinski sign is absent. | Babinski's reflex is normal.
      Pia Hoffman | Hoffman's sign is absent. | Hoffman sign is negative.
      Ivy Berg | Berg balance score is 41. | The Berg Balance Scale was given.
      Ron Beck | Beck Depression Inventory score is 22. | The Beck Anxiety Inventory was given.
      Uma Oswestry | Oswestry Disability Index is 42%.
      Ian Epworth | Epworth Sleepiness Scale is 14.
      Ned Hamilton | Hamilton Rating Scale for Depression is 18.
      Kay Cochrane | The Cochrane Database of Systematic Reviews was read. | A Cochrane review found no gain.
      Roy Mayo | The Mayo Clinic has a page on it. | He eats no mayo.
      Jill Foley | A Foley catheter was placed.
      Art Dupuytren | Dupuytren's contracture of the ring finger
      Lea Morton | Morton's neuroma is seen. | Morton neuroma injection
      Abe Bell | Bell's palsy was ruled out. | The bell rang.
      Zoe Alzheimer | Alzheimer's disease was denied.
      Fay Raynaud | Raynaud's phenomenon is seen in the cold.
      Sid Patrick | Patrick's test hurts the hip. | FABER (Patrick) test is positive.
      Meg Ober | Ober's test is tight.
      Wes Thomas | Thomas test is positive. | The Thomas splint was used.
      Guy Trendelenburg | Trendelenburg gait is seen.
      Val Romberg | Romberg sign is absent. | Romberg's test is normal.
      Tod Charcot | Charcot foot is seen on film.
      Flo Kirschner | Kirschner wires were taken out.
      Nan Jackson | A Jackson-Pratt drain was left.
      """;

  /** Sentences that tell nobody at all, whoever the parties are. */
  private static final List<String> PLAIN = """
      The injured worker is a 44 year old roofer who twisted a knee.
      The patient was seen on March 4, 2016 and again on 04/03/2016.
      The claim was denied on October 3, 2016.
      The claim no longer stands.
      Claims Administrator number 2 denied it.
      Dr. Lindgren asked for an MRI on 10/25/2016.
      The treating physician, Ana Lindgren, MD, saw a tear.
      Call 123-456-7890 for the film.
      CPT 95999 and CPT code 93720 were billed.
      Codes 95812, 94607 and 99213 are named.
      The dose is 12 mg, and 77 tablets were given.
      He lifts 900 pounds a day, 31 times.
      A street lamp fell on the road.
      The worker lives alone on the first floor.
      The worker lives in a house with stairs.
      The box was lifted from a lane.
      Gabapentin 300mg, #90 with 2 refills
      The north side of the street was icy.
      MRI of 3/4/2016 shows a tear of 4 mm.
      An injury of April 13, 1990 is healed.
      The worker was born in Oregon and is right handed.
      Surgery of 09/10/1984 left a scar.
      The worker has had 12 visits since 12/02/1958 was typed for 12/02/2015.
      The form number DWC-9887 was sent.
      The device, model 0099-8870, was returned.
      The policy of the employer allows light duty.
      The patient ID bracelet was lost.
      Member of the team since 2009.
      Blood pressure is 130/80, pulse 72.
      An item number 412-55 was returned.
      Levels 9, 0, 0, 1 and 4 are named.
      The worker takes Norco 10/325 and Vicodin 5/500.
      An \u03b1-agonist and a \u03b2-blocker were stopped.
      The caf\u00e9 & bar has steps; R&D; no more.
      ICD-10 code M54.5 is named, with G89.4.
      NDC 0093-5264-01 was billed.
      Studies of 1998-2003 show no gain.
      Range of motion is 0-120-5 degrees.
      S. aureus was grown. P. acnes was not.
      The worker takes it p.o. b.i.d. and p.r.n. with food.
      U.S. data show a gain of 12%.
      The suite of tests was normal.
      Unit 30 of the clinic has a TENS unit, 30 day trial.
      Apartment stairs hurt the knee.
      PR-2 reports of 10/03/2016 were read.
      The worker of the mutual fund took no risk.
      Insurance was an example of a barrier.
      A claims history was read.
      Harbor seals were seen on the way.
      Wu et al. found no gain, and Li et al. agreed.
      On account of pain he stopped. Chart review was done.
      A plate with 8 screws was placed.
      Serial exams and serial casts were advised.
      He turned 42 boxes and turned 90 degrees on March 4, 2016.
      She lives on the third floor, on disability.
      Nineteen ninety-day trials were read.
      He works at a quarry, a tannery and a wicker shop.
      """.lines().toList();

  private final List<Told> all = new ArrayList<>();

  private CleanTexts() {}

  static List<Told> all() {
    CleanTexts clean = new CleanTexts();
    clean.words("ordinary word", WORDS);
    clean.words("known name", KNOWN);
    clean.plain();
    clean.treating();
    return clean.all;
  }

  /** Whether anyone is said to be identified by this text or another of its case. */
  static boolean isTold(Told clean) {
    return clean.problems()
        .stream()
        .anyMatch(problem -> problem.code().endsWith("-identifies") || problem.code().endsWith("-identified"));
  }

  private void add(String kind, Map<Role, Party> parties, String text) {
    all.add(new Told(kind, parties, Told.Place.values()[all.size() % Told.Place.values().length], text));
  }

  /** Each sentence as it stands, and behind another one. */
  private void words(String kind, String lines) {
    lines.lines().forEach(line -> {
      String[] parts = line.split(" \\| ");
      for (int i = 1; i < parts.length; i++) {
        add(kind, Told.employee(parts[0]), parts[i]);
        if (kind.equals("ordinary word") && !parts[i].equals(parts[i].toUpperCase(Locale.ROOT))) {
          add("ordinary word, second sentence", Told.employee(parts[0]), "It was seen at once. " + parts[i]);
        }
      }
      String heading = parts[1].replace(".", "").toUpperCase(Locale.ROOT);
      add(kind + " in upper case", Told.employee(parts[0]), heading);
    });
  }

  private void plain() {
    List<Map<Role, Party>> parties = List.of(
        Map.of(Role.EMPLOYEE, Told.born("Delva Quistorp", LocalDate.of(1990, 4, 3)), Role.CLAIMS_ADMINISTRATOR,
            Told.claim("Copperfield Mutual Insurance Company", "EX-0099887")),
        Map.of(Role.EMPLOYEE, Told.party("Oskar Brimmelow", "12 Quarrystone Road, Alderbrook, CA 95999"),
            Role.REQUESTING_PHYSICIAN,
            Told.party("Mavis Q. Ottershaw, MD", "77 Harborview Avenue, Suite 300\nOakland, CA 94607")),
        Map.of(Role.EMPLOYEE, Told.born("Piet van der Quisten", LocalDate.of(1984, 9, 1)), Role.REPRESENTATIVE,
            Told.party("Sean O'Halloran", "P.O. Box 88107, Sacramento, CA 95812")),
        Map.of(Role.EMPLOYEE, Told.born("Ng Li", LocalDate.of(1958, 12, 22)), Role.CLAIMS_ADMINISTRATOR,
            Told.claim("Example Insurance", "900-14 XY")));
    for (int i = 0; i < PLAIN.size(); i++) {
      add("plain sentence", parties.get(i % parties.size()), PLAIN.get(i));
      add("plain sentence, other parties", parties.get((i + 1) % parties.size()), PLAIN.get(i));
    }
  }

  /** Other people may be named: those who treated, and those who wrote. */
  private void treating() {
    for (String name : List.of("Paul Samplovich", "Delva Quistorp", "Oskar Brimmelow")) {
      for (String text : List.of("Dr. Lindgren saw a tear.", "Ana Lindgren, MD, asked for it.",
          "The film was read by A. Lindgren, D.O.", "Lindgren A, Moe B. Braces of the knee. Spine 2009;34:12-19.",
          "Lindgren et al. found no gain.", "The surgeon, Dr. Paul Lindgren, agreed.")) {
        add("other people", Told.employee(name), text);
      }
    }
  }
}
