// Package curl reads curl command lines, as browsers copy them and documents
// show them, and gives the requests that curl would send. The command lines of
// wget and HTTPie, which shells take apart in the same way, are read here too:
// their options give the same operations.
//
// Three ways of quoting are known: those of bash (and sh, zsh), of cmd.exe
// and of PowerShell. [Parse] tells them apart by their form. What surrounds a
// command is left out: prompts, sudo, time, pipes into other programs.
//
//   - Nothing is executed and no file is opened, but through
//     [Options.ReadFile]. Variables become references of the model, files
//     too; command substitution is an error at its place.
//   - Fields that every curl adds (User-Agent, Accept) are not part of the
//     request. Those that a flag asks for are.
//   - A flag that changes what is sent, and is not read, is a warning by its
//     name, and a loss. One about the transfer is told; those about output are
//     passed over. table.go has them all.
//   - What people write and no shell reads so is read as it is meant, with a
//     warning: <name> without quotes, which is two redirects; see meant.go.
//   - Time is linear in the input; memory is a small multiple of it and of
//     the limits in limits.go. No input panics.
//   - Diagnostics hold no value of the command, as values may be secrets.
//
// The rules follow the manual of curl (curl.se/docs/manpage.html) and, where
// it is silent, what curl 7.88 and later send.
package curl
