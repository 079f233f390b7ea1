const form = new FormData();
form.append("tag", "a");
form.append("files[]", new File(["A"], "a.txt", { type: "text/plain" }));
form.append("tag", "b");
form.append("files[]", new File(["B"], "b.txt", { type: "text/plain" }));

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(form);
