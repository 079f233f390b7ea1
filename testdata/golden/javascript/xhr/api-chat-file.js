const form = new FormData();
form.append("channels", "C0EXAMPLE,C1EXAMPLE");
form.append("initial_comment", "Today's chart 📈");
form.append("file", new File([Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEUlEQVR42mOQL9+ChhjIFQIAijAe8SU0HcAAAAAASUVORK5CYII="), (c) => c.charCodeAt(0))], "chart.png", { type: "image/png" }));

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://chat.example.com/api/files.upload");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(form);
