const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.setRequestHeader("Content-Type", "multipart/form-data; boundary=X3");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`--X3\r
Content-Disposition: form-data; name="crlf"\r
\r
a\r
b\r
\r
--X3\r
Content-Disposition: form-data; name="lf"\r
\r
a
b
\r
--X3\r
Content-Disposition: form-data; name="cr"; filename="cr.txt"\r
Content-Type: text/plain\r
\r
a\rb\r\r
--X3\r
Content-Disposition: form-data; name="empty"\r
\r
\r
--X3\r
Content-Disposition: form-data; name="dashes"\r
\r
--X3x\r
--\r
--X3--\r
`);
