const xhr = new XMLHttpRequest();
xhr.open("GET", "https://www.example.com/blog/feed/?format=atom&tag=go");
xhr.setRequestHeader("Accept", "application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5");
xhr.setRequestHeader("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT");
xhr.setRequestHeader("If-None-Match", "\"5f3b-64c8a1d2-gzip\"");
xhr.setRequestHeader("A-IM", "feed");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
