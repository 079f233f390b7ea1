const date2 = new Date().toISOString();
const date3 = new Date().toISOString().slice(0, 10);
const date4 = new Date(Date.now() + 172800000).toISOString().slice(0, 19).replace("T", " ");
const date5 = new Date(Date.now() + 90000).toISOString().slice(0, 19).replace("T", " ");

const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/events");
xhr.setRequestHeader("X-Iso", date2);
xhr.setRequestHeader("X-Day", date3);
xhr.setRequestHeader("X-Minute", date4);
xhr.setRequestHeader("X-Second", date5);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
