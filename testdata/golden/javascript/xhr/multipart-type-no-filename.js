const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.setRequestHeader("Content-Type", "multipart/form-data; boundary=X2");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`--X2\r
Content-Disposition: form-data; name="meta"\r
Content-Type: application/json; charset=utf-8\r
\r
{"a": 1.0}\r
--X2\r
Content-Disposition: form-data; name="note"\r
Content-Type: text/plain\r
\r
ü\r
--X2--\r
`);
