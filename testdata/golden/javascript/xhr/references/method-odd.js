const nameValue = "YOUR_NAME"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("purge", `https://api.example.com/${encodeURIComponent(nameValue)}`);
xhr.setRequestHeader("X-Same", nameValue);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
