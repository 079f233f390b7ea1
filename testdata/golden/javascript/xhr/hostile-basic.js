const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/run");
xhr.setRequestHeader("Authorization", "Basic dXMnZXIkKHRvdWNoIHNuaXBnZW4tY2FuYXJ5KSI6Iik7dG91Y2ggc25pcGdlbi1jYW5hcnk7IydgdG91Y2ggc25pcGdlbi1jYW5hcnlgCiR7eH1c");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
