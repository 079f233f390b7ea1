const form = new FormData();
form.append("title", "Quarterly report");
form.append("file", new File(["line one\nline two\n"], "report.txt", { type: "text/plain" }));

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(form);
