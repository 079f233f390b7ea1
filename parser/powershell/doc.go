// Package powershell reads the web requests of PowerShell scripts:
// Invoke-RestMethod, Invoke-WebRequest and their aliases, as documents show
// them and as browsers copy them ("Copy as PowerShell").
//
//   - Nothing is executed. Literals, hash tables, ConvertTo-Json, formats and
//     the objects that requests are made with (sessions, cookies, credentials)
//     are followed through variables; another variable is a reference of the
//     request, and what has to be run is an error where the request uses it.
//   - A request has what PowerShell 7 sends, but for the fields that it adds
//     to every request (User-Agent, Accept-Encoding). Hash tables keep the
//     order in which they are written.
//   - A parameter that changes what is sent, and is not read, is a loss.
//     parameters.go has them all.
//   - Time is linear in the input, and nesting is bounded. No input panics.
//   - Diagnostics hold no value of the script, as values may be secrets.
//
// The rules follow PowerShell's documentation (about_Parsing,
// about_Quoting_Rules, about_Special_Characters, Invoke-WebRequest,
// ConvertTo-Json) and, where it is silent, what PowerShell 7.4 sends.
package powershell

// Bounds of what one input may ask for.
const (
	maxNesting   = 300      // brackets in brackets
	maxPieces    = 64 << 10 // variables and values of one input
	maxRequests  = 1000
	maxExpansion = 16 << 20 // bytes that variables and tables are written out to
)
