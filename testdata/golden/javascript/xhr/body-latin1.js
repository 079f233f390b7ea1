const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/text");
xhr.setRequestHeader("Content-Type", "text/xml; charset=ISO-8859-1");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(Uint8Array.from(atob("PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iSVNPLTg4NTktMSI/Pgo8Y2l0eT5L9mxuLCCjIDUg/zA8L2NpdHk+"), (c) => c.charCodeAt(0)));
