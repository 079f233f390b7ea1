package powershell

import "snipgen/request/uri"

// formEscape writes what WebUtility.UrlEncode does: blanks as +, and all but
// letters, digits and -_.!*() in hexadecimal digits.
func formEscape(s string) string { return uri.EncodeForm(s, uri.Keeping("-_.!*()")) }

// dataEscape writes what Uri.EscapeDataString does.
func dataEscape(s string) string { return uri.Encode(s, uri.Unreserved) }
