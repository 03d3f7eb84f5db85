/**
 * Where quotations stand in a passage. Their offsets count in the whole text, which the passage is cut out of, maybe in several
 * pieces; so of the places where the same words stand, the one counts that lies as far from its offset as the other quotations do.
 */
export function placed(passage, quotations) {
  const candidates = quotations.map(quotation => ({ quotation, at: occurrences(passage, quotation.quote) }));
  const votes = new Map();
  for (const { quotation, at } of candidates) {
    for (const from of at) {
      const shift = quotation.start - from;
      votes.set(shift, (votes.get(shift) ?? 0) + 1);
    }
  }
  const trust = (quotation, from) => votes.get(quotation.start - from);
  return candidates.filter(({ at }) => at.length > 0).map(({ quotation, at }) => {
    const from = at.reduce((best, next) => (trust(quotation, next) > trust(quotation, best) ? next : best));
    return { quotation, from, to: from + quotation.quote.length };
  });
}

function occurrences(text, words) {
  const found = [];
  for (let at = text.indexOf(words); words && at >= 0; at = text.indexOf(words, at + 1)) {
    found.push(at);
  }
  return found;
}

/** The text in pieces, each with the spans that lie over it, the shortest first. */
export function pieces(text, spans) {
  const edges = new Set([0, text.length, ...spans.flatMap(span => [span.from, span.to])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => ({
    text: text.slice(from, sorted[index + 1]),
    spans: spans
      .filter(span => span.from <= from && sorted[index + 1] <= span.to)
      .sort((a, b) => a.to - a.from - (b.to - b.from)),
  }));
}
