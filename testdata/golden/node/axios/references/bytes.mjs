import axios from "axios";

const host = process.env.HOST;
const port = process.env.PORT;
const first = process.env.FIRST;
const second = process.env.SECOND;

const response = await axios.post(`http://${host}:${port}/upload`, Buffer.concat([Buffer.from("//4=", "base64"), Buffer.from(first), Buffer.from("gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp+goaKjpKWmp6ipqqusra6vsLGys7S1tre4ubq7vL2+v8DBwsPExcbHyMnKy8zNzs/Q0dLT1NXW19jZ2tvc3d7f4OHi4+Tl5ufo6err7O3u7/Dx8vP09fb3+Pn6+/z9/v+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==", "base64"), Buffer.from(second), Buffer.from("ww==", "base64")]), {
  headers: { "Content-Type": "application/octet-stream" },
});

console.log(response.data);
