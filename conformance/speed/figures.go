package main

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// figures are what benchmarks print, by "NAME UNIT": "ConvertBearer ns/op". Of
// several runs the best one stays: what else a machine does only slows down.
type figures map[string]float64

// read takes the lines of benchmarks from what a run of them prints
// (https://go.dev/design/14313-benchmark-format).
func (f figures) read(output io.Reader) error {
	lines := bufio.NewScanner(output)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) < 4 || !strings.HasPrefix(fields[0], "Benchmark") {
			continue
		}
		name := strings.TrimPrefix(fields[0], "Benchmark")
		for i := 2; i+1 < len(fields); i += 2 {
			value, err := strconv.ParseFloat(fields[i], 64)
			if err != nil {
				return fmt.Errorf("%q is no line of a benchmark: %w", lines.Text(), err)
			}
			f.note(name+" "+fields[i+1], value)
		}
	}
	return lines.Err()
}

// note keeps the least, and of what is done in a second the most.
func (f figures) note(key string, value float64) {
	before, isKnown := f[key]
	isBetter := value < before
	if strings.HasSuffix(key, "/s") {
		isBetter = value > before
	}
	if !isKnown || isBetter {
		f[key] = value
	}
}
