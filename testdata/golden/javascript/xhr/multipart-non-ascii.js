const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.setRequestHeader("Content-Type", "multipart/form-data; boundary=X5");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`--X5\r
Content-Disposition: form-data; name="größe"\r
\r
é\r
--X5\r
Content-Disposition: form-data; name="datei"; filename="straße 日本.txt"\r
Content-Type: text/plain\r
\r
x\r
--X5\r
Content-Disposition: form-data; name="star"; filename="naive.txt"; filename*=UTF-8''na%C3%AFve.txt\r
Content-Type: text/plain\r
\r
y\r
--X5--\r
`);
