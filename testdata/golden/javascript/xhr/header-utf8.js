const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/headers");
xhr.setRequestHeader("X-City", "KÃ¶ln");
xhr.setRequestHeader("X-Emoji", "að\x9f\x98\x80b");
xhr.setRequestHeader("X-Breaks", "aÂ\x85bâ\x80¨câ\x80\x8bd");
xhr.setRequestHeader("X-Quotes", "â\x80\x98aâ\x80\x99 â\x80\x9cbâ\x80\x9d â\x80\x9acâ\x80\x9e");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
