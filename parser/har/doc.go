// Package har reads the requests of HTTP archives (HAR 1.2), as browsers,
// proxies and test tools export them.
//
// [Read] takes an archive entry by entry: what it holds in memory is the
// request of one entry, never a response. [Parse] is the same for text that is
// in memory already.
//
//   - Values are taken as the archive gives them: the URL over its query
//     list, the text of a body over its parameters, header fields in their
//     order, HTTP/2 names in lower case. Pseudo-headers, and fields that framed
//     the message, are left out.
//   - Every entry that cannot be read is reported by itself; the others are
//     read all the same. Ranges are byte offsets in the archive.
//   - Time is linear in the input, and no input panics.
//   - Diagnostics hold no value of the archive, as values may be secrets.
//
// The format: http://www.softwareishard.com/blog/har-12-spec/.
package har
