const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/run");
xhr.setRequestHeader("X-Try-1", "\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"");
xhr.setRequestHeader("X-Try-2", "\\u0022+new java.io.FileOutputStream(\\u0022snipgen-canary\\u0022)+\\u0022");
xhr.setRequestHeader("X-Try-3", "\\uuuu0022+new java.io.FileOutputStream(\\uuuu0022snipgen-canary\\uuuu0022)+\\uuuu0022");
xhr.setRequestHeader("X-Try-4", "\\\\u0022+x+\\\\u0022");
xhr.setRequestHeader("X-Try-5", "\\\"+new java.io.FileOutputStream(\"snipgen-canary\")+\\\"");
xhr.setRequestHeader("X-Try-6", "\"\"\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"\"\"");
xhr.setRequestHeader("X-Try-7", "\\u002a\\u002f new java.io.FileOutputStream(\"snipgen-canary\"); \\u002f\\u002a");
xhr.setRequestHeader("X-Try-8", "// \\u000a new java.io.FileOutputStream(\"snipgen-canary\");");
xhr.setRequestHeader("X-Try-9", "\\u005c");
xhr.setRequestHeader("X-Try-10", "\\u005c\\u0022");
xhr.setRequestHeader("X-Try-11", "\\uXYZW");
xhr.setRequestHeader("X-Try-12", "\\{new java.io.FileOutputStream(\"snipgen-canary\")}");
xhr.setRequestHeader("X-Try-13", "%s %n ${x}");
xhr.setRequestHeader("X-Try-14", "\\");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`"+new java.io.FileOutputStream("snipgen-canary")+"
\\u0022+new java.io.FileOutputStream(\\u0022snipgen-canary\\u0022)+\\u0022
\\uuuu0022+new java.io.FileOutputStream(\\uuuu0022snipgen-canary\\uuuu0022)+\\uuuu0022
\\\\u0022+x+\\\\u0022
\\"+new java.io.FileOutputStream("snipgen-canary")+\\"
"""+new java.io.FileOutputStream("snipgen-canary")+"""
\\u002a\\u002f new java.io.FileOutputStream("snipgen-canary"); \\u002f\\u002a
// \\u000a new java.io.FileOutputStream("snipgen-canary");
\\u005c
\\u005c\\u0022
\\uXYZW
\\{new java.io.FileOutputStream("snipgen-canary")}
%s %n \${x}
\\`);
