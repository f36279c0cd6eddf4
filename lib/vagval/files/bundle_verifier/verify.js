// Checks a bundle in the browser, as verify.py does it; text from the bundle is only ever set as text.
'use strict';
(() => {
const ENVELOPE = 'attestation.dsse.json', KEY = 'sign.pub', PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT = 'https://in-toto.io/Statement/v1', PREDICATE = 'https://slsa.dev/provenance/v1';
const STORED = 0, DEFLATED = 8, UTF8 = 0x800, FIRST_DAY = 33, LOCAL = 30, CENTRAL = 46, END = 22;
const PREFIX = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const WORDS = JSON.parse(document.getElementById('words').textContent);
const utf8 = new TextEncoder();
const at = (id) => document.getElementById(id);

const same = (a, b) => a.length === b.length && a.every((byte, n) => byte === b[n]);
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const sha256 = async (bytes) => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const unbase64 = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const joined = (parts) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((start, part) => (whole.set(part, start), start + part.length), 0);
  return whole;
};
const CRC = Uint32Array.from({length: 256}, (_, n) => {
  for (let bit = 0; bit < 8; bit += 1) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});
const crc32 = (bytes) => {
  let crc = -1;
  for (const byte of bytes) crc = CRC[(crc ^ byte) & 255] ^ (crc >>> 8);
  return ~crc >>> 0;
};

// --- the archive: every byte has the one value that follows from names and contents ---------------
const header = (entry, isLocal) => {
  const name = utf8.encode(entry.name), flags = name.every((byte) => byte < 128) ? 0 : UTF8;
  const row = new DataView(new ArrayBuffer(isLocal ? LOCAL : CENTRAL));
  row.setUint32(0, isLocal ? 0x04034b50 : 0x02014b50, true);
  if (!isLocal) row.setUint16(4, (3 << 8) | 20, true);
  let place = isLocal ? 4 : 6;
  for (const value of [20, flags, entry.method, 0, FIRST_DAY]) { row.setUint16(place, value, true); place += 2; }
  for (const value of [entry.crc, entry.packed.length, entry.size]) { row.setUint32(place, value, true); place += 4; }
  row.setUint16(place, name.length & 0xffff, true);
  if (!isLocal) { row.setUint32(38, (0o644 << 16) >>> 0, true); row.setUint32(42, entry.at, true); }
  return joined([new Uint8Array(row.buffer), name]);
};
const wrongEnd = (rest, start, entries) => {
  const rows = entries.map((each) => header(each, false)), size = rows.reduce((sum, row) => sum + row.length, 0);
  const end = new DataView(new ArrayBuffer(END)), count = rows.length & 0xffff;
  end.setUint32(0, 0x06054b50, true); end.setUint16(8, count, true); end.setUint16(10, count, true);
  end.setUint32(12, size, true); end.setUint32(16, start, true);
  if (same(rest, joined([...rows, new Uint8Array(end.buffer)])) && count === rows.length) return [];
  let place = 0;
  const wrong = rows.findIndex((row) => !same(rest.subarray(place, place += row.length), row));
  return wrong < 0 ? [['archive-changed']] : [['header-changed', entries[wrong].name]];
};
const isSafe = (name) => {
  const parts = name.split('/');
  return !(parts.some((part) => ['', '.', '..'].includes(part)) || /[\\\0]/.test(name) || parts[0].includes(':'));
};
const byCodePoint = (one, other) => {
  const a = Array.from(one), b = Array.from(other), n = a.findIndex((sign, k) => sign !== b[k]);
  return n < 0 ? a.length - b.length : n >= b.length ? 1 : a[n].codePointAt(0) - b[n].codePointAt(0);
};
const readEntries = (archive) => {
  const view = new DataView(archive.buffer), names = new TextDecoder('utf-8', {ignoreBOM: true});
  const entries = [], faults = [];
  let place = 0;
  while (place + LOCAL <= archive.length && view.getUint32(place, true) === 0x04034b50) {
    const start = place + LOCAL + view.getUint16(place + 26, true), packed = view.getUint32(place + 18, true);
    const name = names.decode(archive.subarray(place + LOCAL, start));
    const entry = {name, at: place, method: view.getUint16(place + 8, true), crc: view.getUint32(place + 14, true),
      size: view.getUint32(place + 22, true), packed: archive.subarray(start, start + packed)};
    const wanted = [ENVELOPE, KEY].includes(name) ? STORED : DEFLATED;
    if (!same(archive.subarray(place, start), header(entry, true)) || entry.method !== wanted || !isSafe(name)) {
      faults.push(['header-changed', name]);
    }
    entries.push(entry);
    place = start + packed;
  }
  const sorted = entries.map(({name}) => name).sort(byCodePoint), seen = new Set();
  for (const name of sorted) if (seen.size === seen.add(name.toLowerCase().normalize('NFC')).size) faults.push(['file-twice', name]);
  if (entries.some(({name}, n) => n && byCodePoint(entries[n - 1].name, name) > 0)) faults.push(['archive-changed']);
  return {entries, faults: [...faults, ...wrongEnd(archive.subarray(place), place, entries)]};
};
const unpacked = async (entry) => {
  if (entry.method !== DEFLATED) return entry.packed;
  const reader = new Blob([entry.packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts = [];
  for (let size = 0; size <= entry.size;) {
    const {done, value} = await reader.read();
    if (done) return joined(parts);
    parts.push(value);
    size += value.length;
  }
  return reader.cancel().then(() => null);
};
const contentSha256 = async (entry) => {
  const content = await unpacked(entry).catch(() => null);
  if (content === null || content.length !== entry.size || crc32(content) !== entry.crc) return '';
  return sha256(content);
};

// --- the signature --------------------------------------------------------------------------------
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort(byCodePoint);
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};
const publicKey = (pem) => {
  try {
    const raw = unbase64(new TextDecoder().decode(pem).split('\n')[1]).subarray(PREFIX.length);
    const text = base64(joined([Uint8Array.from(PREFIX), raw]));
    return same(pem, utf8.encode(`-----BEGIN PUBLIC KEY-----\n${text}\n-----END PUBLIC KEY-----\n`)) ? raw : null;
  } catch { return null; }
};
const holds = async (payload, signature, raw) => {
  const kind = utf8.encode(PAYLOAD_TYPE);
  const signed = joined([utf8.encode(`DSSEv1 ${kind.length} ${PAYLOAD_TYPE} ${payload.length} `), payload]);
  let key;
  try {
    key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  } catch (error) {
    return error.name === 'NotSupportedError' ? 'unknown' : 'wrong';
  }
  return await crypto.subtle.verify('Ed25519', key, signature, signed) ? 'signed' : 'wrong';
};
const opened = async (content, raw, key) => {
  try {
    const told = JSON.parse(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(content));
    const payload = unbase64(told.payload), signature = unbase64(told.signatures[0].sig);
    const one = {payload: base64(payload), payloadType: PAYLOAD_TYPE, signatures: [{keyid: key, sig: base64(signature)}]};
    const isOne = raw && same(content, utf8.encode(canonical(one)));
    return {payload, signed: isOne ? await holds(payload, signature, raw) : 'wrong'};
  } catch { return {payload: new Uint8Array(), signed: 'wrong'}; }
};
const readStatement = (payload) => {
  try {
    const told = JSON.parse(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(payload));
    const names = told.subject.map((each) => each.name);
    const subjects = new Map(told.subject.map((each) => [each.name, [each.annotations.packed_sha256, each.digest.sha256]]));
    const isSorted = names.every((name, n) => !n || byCodePoint(names[n - 1], name) < 0);
    const isSound = told._type === STATEMENT && told.predicateType === PREDICATE && isSorted && names.every(isSafe)
      && [...subjects.values()].flat().every((each) => typeof each === 'string') && !subjects.has(ENVELOPE) && same(payload, utf8.encode(canonical(told)));
    return isSound ? {subjects, asked: told.predicate.buildDefinition.externalParameters} : null;
  } catch { return null; }
};

const check = async (archive) => {
  const {entries, faults} = readEntries(archive);
  if (!entries.length) return {faults: [['not-a-bundle']], files: 0, key: '', signed: 'wrong', asked: {}};
  const found = new Map(entries.map((each) => [each.name, each]));
  const raw = found.has(KEY) ? publicKey(found.get(KEY).packed) : null, key = raw ? await sha256(raw) : '';
  const {payload, signed} = await opened(found.has(ENVELOPE) ? found.get(ENVELOPE).packed : new Uint8Array(), raw, key);
  if (signed === 'wrong') faults.push(['signature-wrong', ENVELOPE]);
  const told = readStatement(payload), result = {faults, files: entries.length, key, signed, asked: told ? told.asked : {}};
  if (!told) {
    if (signed !== 'wrong') faults.push(['statement-wrong', ENVELOPE]);
    return result;
  }
  for (const name of [ENVELOPE, ...told.subjects.keys()]) if (!found.has(name)) faults.push(['file-missing', name]);
  for (const name of found.keys()) if (name !== ENVELOPE && !told.subjects.has(name)) faults.push(['file-added', name]);
  for (const [name, [packed, content]] of told.subjects) {
    if (!found.has(name)) continue;
    // An older browser cannot unpack: there the packed bytes speak for the content, as they are signed too.
    const isSame = await sha256(found.get(name).packed) === packed, canUnpack = typeof DecompressionStream === 'function';
    if (!isSame || (signed === 'signed' && canUnpack && await contentSha256(found.get(name)) !== content)) {
      faults.push(['file-changed', name]);
    }
  }
  return result;
};

// --- the page -------------------------------------------------------------------------------------
let language = document.documentElement.lang, state = {kind: crypto.subtle ? 'none' : 'unsupported'};
const word = (code, values = {}) => Object.entries(values).reduce(
  (text, [name, value]) => text.split(`{${name}}`).join(value), WORDS[language][code]);
const shown = (name) => name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `\\u${sign.codePointAt(0).toString(16).padStart(4, '0')}`);
const made = (tag, text, name) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  if (name) element.className = name;
  return element;
};
const told = (name, sign, lead, text) => {
  const paragraph = made('p', '', name);
  paragraph.append(made('strong', `${sign} ${lead}`), text);
  return paragraph;
};
const trusted = () => at('trusted').value.replace(/[\s:]/g, '').toLowerCase();
const verdict = ({faults, files, key, signed}) => {
  if (faults.length) return [told('bad', '✗', word('page-bad'), '')];
  if (signed === 'unknown') return [told('wait', '!', word('page-unknown'), word('page-no-ed25519'))];
  const amount = new Intl.NumberFormat(language).format(files);
  const whole = told('good', '✓', word('page-good'), word('all-agrees', {files: amount}));
  // While it is written it is no other key yet, and a voice need not say so at every sign.
  if (trusted().length < key.length) return [whole, told('wait', '!', word('page-key'), word(trusted() ? 'page-key-why' : 'compare-key'))];
  if (trusted() === key) return [whole, told('good', '✓', word('page-key'), word('page-key-same'))];
  return [told('bad', '✗', word('page-key'), word('page-key-differs')), whole];
};
const details = ({faults, key, asked, name, size}) => {
  const parts = [];
  if (faults.length) {
    const list = made('ul');
    for (const [code, file] of faults) list.append(made('li', word(code, {name: shown(file || '')})));
    parts.push(made('h3', word('page-faults')), list);
  }
  const facts = made('dl'), add = (code, value, kind) => { if (value) facts.append(made('dt', word(code)), made('dd', value, kind)); };
  add('page-file', `${shown(name)}, ${word('page-size', {size: new Intl.NumberFormat(language).format(size)})}`);
  add('page-procurement', shown(String(asked.procurement || '')));
  add('page-report-date', shown(String(asked.report_date || '')));
  add('page-key', (key.match(/.{8}/g) || []).join(' '), 'key');
  return [...parts, facts];
};
const show = () => {
  document.documentElement.lang = language;
  document.title = word('page-title');
  for (const each of document.querySelectorAll('[data-word]')) each.textContent = word(each.dataset.word);
  for (const each of document.querySelectorAll('[data-label]')) each.setAttribute('aria-label', word(each.dataset.label));
  for (const each of document.querySelectorAll('[data-language]')) each.setAttribute('aria-pressed', String(each.dataset.language === language));
  const plain = state.kind !== 'checked', kinds = {unreadable: 'bad', unsupported: 'wait'};
  const parts = plain ? [made('p', word(`page-${state.kind}`), kinds[state.kind] || 'none')] : verdict(state);
  if (parts.map((part) => part.outerHTML).join('') !== at('result').innerHTML) at('result').replaceChildren(...parts);
  at('details').replaceChildren(...(plain ? [] : details(state)));
  at('result').dataset.state = state.kind === 'checked' ? at('result').firstChild.className : state.kind;
};
const checkFile = async (file) => {
  if (!file || state.kind === 'unsupported') return;
  state = {kind: 'working'}; show();
  try {
    const archive = new Uint8Array(await file.arrayBuffer());
    const found = await check(archive);
    found.faults = [...new Map(found.faults.map((fault) => [fault.join('\n'), fault])).values()];
    state = {kind: 'checked', name: file.name, size: archive.length, ...found};
  } catch { state = {kind: 'unreadable'}; }
  show();
};
at('bundle').addEventListener('change', (event) => checkFile(event.target.files[0]));
at('trusted').addEventListener('input', show);
for (const each of document.querySelectorAll('[data-language]')) {
  each.addEventListener('click', () => { language = each.dataset.language; show(); });
}
for (const kind of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    at('drop').classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') checkFile(event.dataTransfer.files[0]);
  });
}
show();
})();
