const query = "YOUR_QUERY"; // to be replaced
const queryEncoded = encodeURIComponent(query);
const fromDate = "YOUR_FROM_DATE"; // to be replaced
const fromDateEncoded = encodeURIComponent(fromDate);

const xhr = new XMLHttpRequest();
xhr.open("GET", `https://api.example.com/search?q=${queryEncoded}&from=${fromDateEncoded}`);
xhr.setRequestHeader("X-Same", query);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
