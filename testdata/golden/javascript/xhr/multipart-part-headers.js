const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.setRequestHeader("Content-Type", "multipart/form-data; boundary=X7");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`--X7\r
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
`);
