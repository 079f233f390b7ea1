// Package fetch reads calls of JavaScript's fetch, as browsers copy them ("Copy
// as fetch", "Copy as fetch (Node.js)") and documents show them, and gives the
// requests that running them would send.
//
//   - Nothing is run. Literals, concatenations of them, JSON.stringify,
//     URLSearchParams, FormData, Headers, btoa and encodeURIComponent are
//     computed as JavaScript does; names that are declared with such values
//     are followed. Other names become variables of the snippet,
//     process.env.NAME the environment's. Whatever else stands for a value is
//     an error at its place.
//   - What fetch does by itself to a request is done: the methods that it
//     writes in capitals, its Content-Type, the normal form of its URL, fields
//     that browsers do not let pages set. Fields that every client has of its
//     own (Accept, User-Agent) are not part of the request.
//   - A call that has members only browsers heed (credentials, mode, referrer)
//     is read as a browser's, any other as one of Node.js, which sends the
//     fields that browsers forbid.
//   - Time is linear in the input, nesting is bounded, no input panics.
//   - Diagnostics hold no value of the input, as values may be secrets.
//
// The rules follow ECMA-262, the Fetch, URL and XMLHttpRequest standards
// (whatwg.org), and what Node.js 20 sends.
package fetch
