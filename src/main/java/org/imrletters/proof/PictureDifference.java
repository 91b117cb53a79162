package org.imrletters.proof;

import java.util.List;

/**
 * Where two pictures of a page differ.
 *
 * @param old the page as it was
 * @param now the page as it is
 * @param areas what differs, from top to bottom; empty where the pictures show the same page
 */
public record PictureDifference(PagePicture old, PagePicture now, List<Area> areas) {

  /**
   * A part of a picture, in pixels from its left and its top.
   *
   * @param left the first column
   * @param top the first row
   * @param right the first column that is no part of it
   * @param bottom the first row that is no part of it
   */
  public record Area(int left, int top, int right, int bottom) {

    /** The smallest area that holds both. */
    Area with(Area other) {
      return new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    boolean touches(Area other) {
      return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    /** Its size and its place, in words. */
    @Override
    public String toString() {
      return (right - left) + " x " + (bottom - top) + " pixels, " + left + " from the left and " + top
          + " from the top";
    }
  }

  private static final int ORANGE = 0xf08000;

  /** Pixels between what changed and the frame around it. */
  private static final int MARGIN = 3;

  /** Keeps the list from changing behind the reader's back. */
  public PictureDifference {
    areas = List.copyOf(areas);
  }

  /** Holds two pictures against each other; pages of two sizes are never the same. */
  public static PictureDifference between(PagePicture old, PagePicture now, Tolerance tolerance) {
    boolean sameSize = old.width() == now.width() && old.height() == now.height();
    List<Area> areas = InkDifference.of(old, now, tolerance).areasAbove(tolerance.ink());
    Area whole = new Area(0, 0, Math.max(old.width(), now.width()), Math.max(old.height(), now.height()));
    return new PictureDifference(old, now, sameSize || !areas.isEmpty() ? areas : List.of(whole));
  }

  /** Whether both show the same page. */
  public boolean isNothing() {
    return areas.isEmpty();
  }

  /** Both on one sheet: what is gone in red, what is new in blue, what stayed in black, each change in a frame. */
  public PagePicture overlaid() {
    int width = Math.max(old.width(), now.width());
    int[] rgb = new int[width * Math.max(old.height(), now.height())];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = overlaid(light(old.at(i % width, i / width)), light(now.at(i % width, i / width)));
    }
    areas.forEach(area -> frame(area, rgb, width));
    return new PagePicture(width, rgb);
  }

  private static int overlaid(int before, int after) {
    return after << 16 | Math.min(before, after) << 8 | before;
  }

  /** How light a color is, of 255, as the eye weighs it (ITU-R BT.601). */
  private static int light(int rgb) {
    return ((rgb >> 16 & 255) * 299 + (rgb >> 8 & 255) * 587 + (rgb & 255) * 114) / 1000;
  }

  private static void frame(Area area, int[] rgb, int width) {
    int right = Math.min(width - 1, area.right() + MARGIN);
    int bottom = Math.min(rgb.length / width - 1, area.bottom() + MARGIN);
    int left = Math.max(0, area.left() - MARGIN);
    int top = Math.max(0, area.top() - MARGIN);
    for (int x = left; x <= right; x++) {
      rgb[top * width + x] = ORANGE;
      rgb[bottom * width + x] = ORANGE;
    }
    for (int y = top; y <= bottom; y++) {
      rgb[y * width + left] = ORANGE;
      rgb[y * width + right] = ORANGE;
    }
  }
}
