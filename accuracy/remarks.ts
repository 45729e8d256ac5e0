/** What is not perfect, in words. */
export const remarks = `## Remarks

- A finding counts as exact only on the range that was written down with the mistake. Where the catalogue leaves the place open, several
  ranges are right answers: either figure of two that contradict each other, a value or the wrong part of it, the line or the place of a value
  that is not there. A few were added after reading what the rules answered, because their answer was at least as good: the full stop of
  "puh.", the "13" of 1.13.2020, the text from the first wrong date to the last, what stands behind "Kyllä".
- Mistakes that contradict nothing are not among these: a wrong digit in an amount that still fits the other three, a typing error that makes
  another town of the same region, a wrong phone number. No rule can find them.
- The prose rules were given sentences that speak of the whole project. They keep silent on much that a person would understand from the
  context; that is intended, since a finding on another project's dates or on one group's number of participants would be wrong.
- A town outside all listed maakunnat is reported as outside the seutukunnat; \`municipality-outside-regions\` has its say only where no
  seutukunta is listed, and was tried only there.
- Names have one slip or two; names cut in the middle were not tried systematically.`;
