const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/mixed; boundary=M1" },
  body: `--M1\r
Content-Type: application/http\r
Content-ID: 1\r
\r
GET /items/1 HTTP/1.1\r
\r
\r
--M1\r
Content-Type: application/http\r
Content-ID: 2\r
\r
DELETE /items/2 HTTP/1.1\r
\r
\r
--M1--\r
`,
});

console.log(await response.text());
