const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.setRequestHeader("Content-Type", "multipart/mixed; boundary=M1");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`--M1\r
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
`);
