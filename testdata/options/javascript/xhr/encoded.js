const query = "YOUR_QUERY"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open(
  "GET",
  `https://api.example.com/v1/items?q=${encodeURIComponent(query).replaceAll("%20", "+")}`,
);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
