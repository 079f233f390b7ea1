package literal

import "encoding/base64"

// Base64 is the text of b in base64 (RFC 4648, section 4), padded.
func Base64(b string) Text {
	return Text(appendBase64(make([]byte, 0, base64.StdEncoding.EncodedLen(len(b))), b))
}

// appendBase64 goes by pieces, for strings do not turn into bytes for free.
func appendBase64(dst []byte, s string) []byte {
	var piece [3 << 8]byte
	for len(s) > 0 {
		n := copy(piece[:], s)
		dst = base64.StdEncoding.AppendEncode(dst, piece[:n])
		s = s[n:]
	}
	return dst
}
