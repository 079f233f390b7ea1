const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/text");
xhr.setRequestHeader("Content-Type", "text/csv; header=present");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`id,name,note\r
1,"Example, Ltd","said ""hi"""\r
2,'x',"two\r
lines"\r
`);
