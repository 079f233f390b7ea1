const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.setRequestHeader("Content-Type", "multipart/form-data; boundary=X9");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`--X9\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--X9\r
Content-Disposition: form-data; name="b"; filename="b.txt"\r
Content-Type: text/plain\r
\r
2\r
`);
