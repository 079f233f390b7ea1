package uri

import (
	"fmt"
	"strconv"
	"strings"
)

// IPv4 is an address in four decimal numbers. Written it may be in one to four,
// each decimal, octal or hexadecimal, of which the last fills what is left (URL
// Standard, 3.5; inet_aton of POSIX). ok is false for what is no address.
func IPv4(host string) (address string, ok bool) {
	numbers := strings.Split(strings.TrimSuffix(host, "."), ".")
	if len(numbers) > 4 {
		return "", false
	}
	var all uint64
	for i, number := range numbers {
		n, ok := ipv4Number(number)
		bits := 8
		if i == len(numbers)-1 {
			bits = 8 * (5 - len(numbers))
		}
		if !ok || n >= 1<<bits {
			return "", false
		}
		all = all<<bits | n
	}
	return fmt.Sprintf("%d.%d.%d.%d", all>>24, all>>16&0xff, all>>8&0xff, all&0xff), true
}

// ipv4Number reads one number of an address. 0x without digits stands for 0.
func ipv4Number(s string) (uint64, bool) {
	base := 10
	switch {
	case strings.EqualFold(s, "0x"):
		return 0, true
	case len(s) > 2 && s[0] == '0' && s[1]|0x20 == 'x':
		s, base = s[2:], 16
	case len(s) > 1 && s[0] == '0':
		s, base = s[1:], 8
	}
	n, err := strconv.ParseUint(s, base, 40)
	return n, err == nil
}
