import { tokenFor } from './tokens.js';

/** What a service answered that is no success (RFC 9457), or why there is no answer. */
export class Problem extends Error {
  constructor(service, role, document) {
    super(document.detail ?? document.title);
    this.service = service;
    this.role = role;
    this.document = document;
    this.status = document.status;
  }

  /** Whether another token would help. */
  get wantsToken() {
    return this.status === 401 || this.status === 403;
  }
}

let addresses;

/** Where a service is; the records are where this page comes from. */
async function addressOf(service) {
  if (service === 'records') {
    return '';
  }
  addresses ??= fetch('/console.json').then(answer => answer.json());
  return (await addresses)[service];
}

/** A door to one service for those who hold a token with `role`. */
export function door(service, role) {
  async function call(method, path, body, headers = {}) {
    const token = tokenFor(role);
    let answer;
    try {
      answer = await fetch((await addressOf(service)) + path, {
        method,
        body,
        headers: { Accept: 'application/json', ...(token && { Authorization: `Bearer ${token}` }), ...headers },
        cache: 'no-store',
      });
    } catch (cause) {
      throw new Problem(service, role, {
        status: 0,
        title: `${service}-service does not answer`,
        detail: `No answer came from ${service}-service (${cause.message}). It may be starting; what it holds is not lost.`,
      });
    }
    if (!answer.ok) {
      throw new Problem(service, role, await problemOf(answer));
    }
    return answer.status === 204 || !answer.headers.get('Content-Type')?.includes('json') ? null : answer.json();
  }

  const asJson = body => [JSON.stringify(body), { 'Content-Type': 'application/json' }];
  return {
    get: path => call('GET', path),
    post: (path, body) => (body === undefined ? call('POST', path) : call('POST', path, ...asJson(body))),
    put: (path, body) => call('PUT', path, ...asJson(body)),
    patch: (path, body) => call('PATCH', path, ...asJson(body)),
    delete: path => call('DELETE', path),
    send: (path, type, text) => call('POST', path, text, { 'Content-Type': type }),
  };
}

async function problemOf(answer) {
  const plain = { status: answer.status, title: `The service answered ${answer.status}` };
  if (!answer.headers.get('Content-Type')?.includes('json')) {
    return plain;
  }
  return { ...plain, ...(await answer.json()), status: answer.status };
}
