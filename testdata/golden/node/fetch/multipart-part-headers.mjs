const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X7" },
  body: `--X7\r
content-disposition: form-data; name="file"; filename=""\r
content-type: application/octet-stream\r
\r
\r
--X7\r
Content-Disposition: form-data; name="b64"; filename="x.bin"\r
Content-Transfer-Encoding: base64\r
Content-Type: application/octet-stream\r
X-Part: 1\r
\r
AAEC\r
--X7--\r
`,
});

console.log(await response.text());
