package org.imrletters.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts that tell who the reviewer is, and texts that name those who treated. */
final class ReviewerTexts {

  private static final List<String> PEOPLE = List.of("Jane Aldousby", "John Q. Publikan", "Zdeňka Příkopová",
      "J. Oxenquist", "Sean O’Hallorane", "Anne-Marie Quillfeather");

  private static final Map<String, List<String>> LEAKS = Map.ofEntries(
      Map.entry("signed by",
          List.of("Electronically signed by %s", "Electronically signed by: %s, MD",
              "Digitally signed by %s on 11/18/2016", "E-signed by %s", "Signed by %s, MD", "signed: %s",
              "Signed, %s, D.O.", "Signature: %s", "Signed electronically by %s, M.D.", "(signed) %s, MD",
              "e-signed %s, MD 11/18/2016", "eSigned: %s", "Attested: %s, MD", "//s// %s")),
      Map.entry("credited",
          List.of("Reviewed by %s, MD.", "Reviewed by: %s", "Prepared by %s, D.O.", "Determination made by %s, MD",
              "Decided by %s, M.D.", "Reviewing physician: %s", "Expert reviewer: %s", "Reviewer: %s",
              "Reviewer's name: %s", "Reviewer name - %s, MD", "This review was completed by %s, MD.",
              "Reviewed and approved by %s, MD", "Reviewed on 11/18/2016 by %s, M.D.", "REVIEWED BY: %s, MD",
              "Dictated by: %s", "Peer reviewer: %s", "Physician reviewer - %s, MD", "Name of reviewer: %s",
              "Signature of reviewer: %s", "Reviewing physician %s, MD, finds so.", "Reviewed by %s, PT, DPT",
              "Authenticated by %s, MD", "Brace, Reviewed by %s, MD", "Determination rendered by %s, MD.",
              "Authored by %s, MD", "Author: %s", "Author: %s, MD", "Opinion of %s, MD: the brace is of no use.",
              "Expert opinion by %s, D.O.", "IMR physician %s, MD, finds no need for it.", "Rev'd by %s, MD",
              "Completed 11/2/16 by %s, MD", "Final determination: %s, MD", "Medical consultant %s, MD",
              "Assigned reviewer %s MD", "By: %s, MD", "Signature on file: %s", "Report author - %s, MD",
              "Signed electronically 11/2/16, %s, MD", "E-signature: %s",
              "Reviewer credentials: %s, MD, Anesthesiology", "This determination was rendered by Dr. %s.")),
      Map.entry("closing",
          List.of("Sincerely, %s, orthopedist", "Respectfully submitted, %s, MD", "Sincerely,\n%s",
              "Regards,\n%s, M.D.", "Respectfully,\n%s, MD, FACS", "Yours truly, %s")),
      Map.entry("line of its own",
          List.of("%s, MD", "%s MD", "%s, M.D. (reviewer)", "%s, DO, Board Certified in Orthopedic Surgery", "/s/ %s",
              "Dr. %s", "x %s, MD", "/%s/", "%s, MD, IMR reviewer", "%s, M.D.\nDIPLOMATE, AMERICAN BOARD OF SURGERY",
              "- %s, MD", "%s, MD\nOrthopedic Surgery", "%s, MD\n\nOrthopedic Surgery", "%s, DPT")),
      Map.entry("between the reviewer and a verb",
          List.of("The reviewer, %s, finds no need for it.", "The reviewer, Dr. %s, MD, disagrees.",
              "The expert reviewer %s, MD, finds so.", "The reviewer (%s) finds so.", "This reviewer, %s, has read it.",
              "Dr. %s, the expert reviewer, finds so.", "The undersigned, %s, MD, finds no need for it.",
              "%s, MD (reviewer), finds so.")),
      Map.entry("first person",
          List.of("I, %s, MD, find no need for it.", "I, %s, have read the file.", "My name is %s.",
              "I am %s, MD, and have read the file.", "I, the reviewer %s, MD, find no need.",
              "I, Dr. %s, certify that I have no conflict.", "I am Dr. %s, board certified in pain medicine.")));

  private static final List<String> SURNAMES = List.of("Dr. Oxenquist", "Author: Oxenquist, Jane",
      "Prepared by: Oxenquist, Jane Q.", "Reviewer: Oxenquist, Jane", "reviewed by jane oxenquist md",
      "Reviewed by jane oxenquist, m.d.", "decision made by jane oxenquist, md", "jane oxenquist, md",
      "jane oxenquist md, pain medicine", "[Electronically signed: Oxenquist, Jane 11/2/16 10:22]");

  private static final List<String> NUMBERS = List.of("My license number is A12345.", "My license number is A 12345.",
      "CA license no. A 12345", "License No. A12345", "Lic. #A12345", "California medical license G-54321 is mine.",
      "License: G 54321", "My NPI is 1234567893.", "NPI 1234567893", "NPI: 1234567893", "NPI number 1234567893",
      "DEA AB1234563", "DEA # AB1234563", "DEA number is AB1234563", "Medical license number 20A12345",
      "License\u00a0number\u00a0G12345", "license number: C–54321", "Lic no 20A1234", "State license # MD12345",
      "licence no. A12345", "California License, A123456", "NPI# 1234-567-893", "licensed in California under A123456",
      "Tax ID 12-3456789", "ABPMR certificate no. 12345", "Board certificate # 44512",
      "Board certification number 44-1290", "Reviewer ID 44512", "Physician Reviewer #12345", "Reviewer no. 44512");

  private static final List<String> INITIALS = List.of("J.Q.P.", "JQP", "J. Q. P.", "JQP/ab", "J.P./km",
      "Initials: JQP", "Reviewer initials: J.P.", "J.P., M.D.", "- J.Q.P., MD", "(JQP)", "Dictated by JQP", "jq/tr",
      "Reviewed by J.P., MD", "Dictated but not read, JP/kb", "Dictated and transcribed, JQP:ab",
      "Reviewed by Dr. de la Oxena");

  private static final List<String> CLEAN = List.of("Jane Roelandt, MD, saw her in March and asked for a brace.",
      "The MRI was read by Jane Roelandt, M.D.", "The utilization reviewer Jane Roelandt, MD, denied it.",
      "Brace asked for. Performed by Jane Roelandt, PT.", "Report by Jane Roelandt, MD, shows a tear.",
      "Dr. Moen, the UR reviewer, denied it.", "Board certified in Orthopedic Surgery, the expert reviewer finds so.",
      "Reviewed by UR on 9/1/2016", "Thank you for the file.", "The notes, reviewed by Dr. Moen, show a tear.",
      "The visit was by telephone.", "Approved by the pharmacy.",
      "Dr. Smithson's note of March 4, 2016 asks for a brace.",
      "The film was reviewed by Jane Roelandt, MD, who saw no tear.", "Her driver's license was renewed in 2015.",
      "He has a class B license.", "He is a licensed driver.",
      "The expert reviewer finds so. MD Anderson published it.", "Pain is at L4-5 and S1.",
      "The reviewer finds that the request is not medically necessary.",
      "The reviewer, after a look at the file, finds no need.", "The reviewer, however, agrees with the request.",
      "The prior reviewer, in October, denied it.", "I, too, find no need for it.",
      "The report was signed by the treating physician.", "The opioid contract was signed by the worker.",
      "The consent form was signed on March 4, 2016.", "Sincerely held beliefs are no matter.",
      "The licensed therapist measured it.", "The license of the driver lapsed in 2014.", "NPI was not named.",
      "The DEA schedule is II.", "DEA schedule 2 drugs were stopped.", "The worker takes it w/s/p meals.",
      "Utilization review by Dr. Moen denied it on 10/03/2016.",
      "The agreed medical examiner, Dr. Ana Lindgren, rated it.",
      "The request was reviewed by the claims administrator.", "The reviewer, an orthopedist, finds so.",
      "The UR reviewer, Dr. Moen, denied it.", "The pharmacist, Ole Moen, called.",
      "The surgeon wrote: I, as well, advise a brace.", "The knee was examined by Ole Moen, PT.",
      "This reviewer has read the ODG and the MTUS.", "The reviewer, Official Disability Guidelines in hand, finds so.",
      "Signed consent is on file.", "The plan was reviewed by the team.", "Prepared by hand, the splint fits.",
      "The reviewer notes that Dr. Lindgren asked for it.", "The MRI of the knee was decided by the team on Monday.",
      "Seen by Jane Roelandt, MD", "Injection by Jane Roelandt, MD", "Final determination: the denial is upheld.",
      "By June, therapy had ended.", "(ROM)", "She is licensed in Nevada as a nurse.", "Tax was paid.",
      "A board certified surgeon asked for it.", "Reviewer credentials: pain medicine.",
      "Reviewed by the treating md in May.", "Reviewed by a pain medicine md in May.",
      "A second opinion of Jane Roelandt, MD, was sought.", "The opinion of Dr. Moen was for surgery.",
      "She holds a certificate in welding.", "The author of the study found no gain.", "I am in accord with Dr. Moen.",
      "Reviewed by UR, Orthopedics, in May.", "The note was dictated on MRI/CT findings.",
      "California law, Labor Code 4610, is named.", "Chapter 12, MTUS, was read.");

  private static final List<Told.Place> ENDS = List.of(Told.Place.SUMMARY, Told.Place.RATIONALE,
      Told.Place.SECOND_RATIONALE);

  private final List<Told> all = new ArrayList<>();

  static List<Told> leaks() {
    ReviewerTexts texts = new ReviewerTexts();
    LEAKS.keySet().stream().sorted().forEach(kind -> texts.named(kind, LEAKS.get(kind)));
    NUMBERS.forEach(number -> texts.add("license and other numbers", number));
    INITIALS.forEach(initials -> texts.add("initials at the end", initials));
    SURNAMES.forEach(surname -> texts.add("surname alone, first or small", surname));
    return texts.all;
  }

  static List<Told> clean() {
    ReviewerTexts texts = new ReviewerTexts();
    CLEAN.forEach(text -> texts.add("no reviewer", text));
    return texts.all;
  }

  private void named(String kind, List<String> forms) {
    for (String form : forms) {
      for (String name : PEOPLE) {
        add(kind, form.formatted(name));
        add(kind + ", no-break blanks", form.formatted(name).replace(' ', '\u00a0'));
      }
    }
  }

  private void add(String kind, String text) {
    all.add(new Told(kind, Map.of(), ENDS.get(all.size() % ENDS.size()),
        "The knee locks and gives way. The request is medically necessary.\n\n" + text));
  }
}
