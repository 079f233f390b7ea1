const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.setRequestHeader("Content-Type", "multipart/form-data; boundary=X7");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`--X7\r
Content-Disposition: form-data; name="file"; filename="notes"\r
\r
no type\r
--X7--\r
`);
