const response = await axios.post("https://api.example.com/upload", `--M1\r
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
`, {
  headers: { "Content-Type": "multipart/mixed; boundary=M1" },
});

console.log(response.data);
