import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "requests": [
    {
      "image": {
        "content": "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mM4kWJEEmIY1TCqYfhqAACoeF4QNBLLLwAAAABJRU5ErkJggg==",
      },
      "features": [
        {"type": "LABEL_DETECTION", "maxResults": 5},
        {"type": "TEXT_DETECTION"},
      ],
      "imageContext": {
        "languageHints": ["de", "ja"],
      },
    },
    {
      "image": {
        "source": {
          "imageUri": "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAAQlsX336pkLoCUUoWcWZ9EiIpqfvN7mA0cjmo7utnSI3YesMC2IvYPKecgTZPSg98nn0Lb+6uh5L5lNrKUOg1Xsrw/vogSKSv0cCiyEUWwcX2Tz7noh+adBOyXY/mQ5FB7U5fgeM33TCQy2dgKoddsTXwJcMNxjkerVS8DO2Sxb4c/6yrUVvfv7q2djQgcIQry80gWVcH/2Q==",
        },
      },
      "features": [],
    },
  ],
});

const request = https.request("https://vision.example.com/v1/images:annotate?key=YOUR_API_KEY", {
  method: "POST",
  headers: { "Content-Type": "application/json; charset=utf-8" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
