/** An element with attributes and children. Text is only ever added as text, so nothing that an answer holds becomes markup. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (attribute.startsWith('on')) {
      element.addEventListener(attribute.slice(2), value);
    } else {
      element.setAttribute(attribute, value === true ? '' : value);
    }
  }
  element.append(...content(children));
  return element;
}

/** Children without the gaps that conditions leave. */
export function content(children) {
  return children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);
}

/** A link to a page of the world, or only its text when the address is none that a browser should follow. */
export function outward(address, ...children) {
  return /^https?:\/\//i.test(address ?? '')
    ? el('a', { href: address, rel: 'noopener noreferrer' }, ...children)
    : el('span', {}, ...children);
}

/** Things with `between` between them. */
export function joined(things, between) {
  return things.flatMap((thing, index) => (index === 0 ? [thing] : [between, thing]));
}
