const files = {};
const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** A vocabulary's concepts by id; `topics`, `corridors` or `organisations`. */
export function vocabulary(name) {
  files[name] ??= fetch(`/console/vocabulary/${name}.json`)
    .then(answer => answer.json())
    .then(file => new Map(file.concepts.map(concept => [concept.id, concept])));
  return files[name];
}

/** Names for ids, once all vocabularies are there. */
export async function names() {
  const [topics, corridors, organisations] =
    await Promise.all(['topics', 'corridors', 'organisations'].map(vocabulary));
  return {
    topic: id => topics.get(id)?.label ?? id,
    corridor: id => corridors.get(id)?.label ?? properName(id.replace(/^other:/, '')),
    party: of => (of.state ? country(of.state) : organisation(organisations, of.organisation) ?? of.company),
  };
}

export function country(code) {
  return countries.of(code);
}

function organisation(organisations, id) {
  return id && (id.length > 5 ? organisations.get(id)?.label ?? id : id);
}

/** `poti-baku-railway` as a name. */
function properName(word) {
  return word.split('-').map(spelled).join(' ');
}

/** `deputy-minister` as one writes it. */
export function spelled(word) {
  const spaced = word.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
