const baseUrl = "YOUR_BASE_URL"; // to be replaced
const nameValue = "YOUR_NAME"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("POST", `${baseUrl}/items`);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({"name": nameValue, "price": 9.5}));
