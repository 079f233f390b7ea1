// Package uri is what the project knows about URIs (RFC 3986): percent-encoding
// with the sets that clients keep as they are, host and port of an authority,
// the ASCII form of host names, and user and password as the Basic scheme
// (RFC 7617) has them. It works on text alone: references to variables, places
// in an input and diagnostics are for the packages that use it, and so is
// cutting a whole URL, which each reader does as its tool does.
package uri
