const query = "YOUR_QUERY"; // to be replaced
const fromDate = "YOUR_FROM_DATE"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("GET", `https://api.example.com/search?q=${encodeURIComponent(query)}&from=${encodeURIComponent(fromDate)}`);
xhr.setRequestHeader("X-Same", query);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
