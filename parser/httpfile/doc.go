// Package httpfile reads .http and .rest files: requests as editors keep
// them, in the union of what REST Client for Visual Studio Code, the HTTP
// clients of JetBrains and Visual Studio, httpyac and kulala understand.
//
//   - A file is blocks between lines that start with ###, one request each.
//   - {{name}} is replaced by the value that --var, the file, an environment
//     file or .env gives it. A name without a value becomes a variable of the
//     snippet, so that no {{name}} reaches the wire.
//   - What is computed when a request is sent ({{$guid}}), and files that a
//     body refers to, stay references in the model.
//   - Nothing is executed. Scripts, handlers, imports and pasted responses
//     are recognised and left out, each with an info diagnostic.
//   - No path leads out of the directory of the file unless the caller hands
//     in what is outside.
//
// Every element has its range in the file. Text that came from a variable has
// the range of the reference that asked for it. No input panics; time is
// linear in the input and what it refers to; variables nest 64 deep at most.
// Diagnostics name variables and files but never hold a value.
package httpfile
