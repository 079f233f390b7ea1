const xhr = new XMLHttpRequest();
xhr.open("POST", "https://metrics.example.com/api/v2/series");
xhr.setRequestHeader("DD-API-KEY", "YOUR_API_KEY");
xhr.setRequestHeader("DD-APPLICATION-KEY", "YOUR_APP_KEY");
xhr.setRequestHeader("Accept", "application/json");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send("{\"series\":[{\"metric\":\"app.request.duration\",\"type\":3,\"points\":[[1767349800,0.0421],[1767349860,1.5e-7],[1767349920,12.0]],\"tags\":[\"env:test\",\"version:1.10\"],\"unit\":\"second\"},{\"metric\":\"app.errors\",\"type\":1,\"interval\":10,\"points\":[]}]}");
