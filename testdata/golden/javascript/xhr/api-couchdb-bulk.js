const xhr = new XMLHttpRequest();
xhr.open("POST", "http://localhost:5984/shop%2Feu/_bulk_docs");
xhr.setRequestHeader("Authorization", "Basic " + btoa("admin:YOUR_PASSWORD"));
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
  "docs": [
    {"_id": "order:1001", "total": 19.90},
    {
      "_id": "order:1002",
      "_rev": "2-7051cbe5c8faecd085a3fa619e6e6337",
      "_deleted": true,
    },
    {
      "_id": "_design/app",
      "language": "javascript",
      "views": {
        "by_day": {
          "map": "function (doc) {\n  if (doc.total > 0) { emit(doc.day, null); }\n}",
          "reduce": "_count",
        },
      },
    },
  ],
  "new_edits": true,
}));
