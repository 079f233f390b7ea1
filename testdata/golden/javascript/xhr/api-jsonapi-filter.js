const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/articles?include=author,comments.author&fields[articles]=title,body&fields[people]=name&filter[author.name][like]=ex%25&filter[tags][]=go&filter[tags][]=http&sort=-created,title&page[number]=2&page[size]=25");
xhr.setRequestHeader("Accept", "application/vnd.api+json");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
