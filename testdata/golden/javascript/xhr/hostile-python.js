const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/run");
xhr.setRequestHeader("X-Try-1", "'+str(__import__('pathlib').Path('snipgen-canary').touch())+'");
xhr.setRequestHeader("X-Try-2", "\"+str(__import__(\"pathlib\").Path(\"snipgen-canary\").touch())+\"");
xhr.setRequestHeader("X-Try-3", "'''+str(open('snipgen-canary','w'))+'''");
xhr.setRequestHeader("X-Try-4", "\"\"\"+str(open(\"snipgen-canary\",\"w\"))+\"\"\"");
xhr.setRequestHeader("X-Try-5", "{open('snipgen-canary','w')}");
xhr.setRequestHeader("X-Try-6", "{__import__(\"os\").system(\"touch snipgen-canary\")}");
xhr.setRequestHeader("X-Try-7", "\\'+str(open('snipgen-canary','w'))+\\'");
xhr.setRequestHeader("X-Try-8", "\\\\'+str(open('snipgen-canary','w'))+\\\\'");
xhr.setRequestHeader("X-Try-9", "%(x)s {0.__class__} \\N{QUOTATION MARK}");
xhr.setRequestHeader("X-Try-12", "\\");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`'+str(__import__('pathlib').Path('snipgen-canary').touch())+'
"+str(__import__("pathlib").Path("snipgen-canary").touch())+"
'''+str(open('snipgen-canary','w'))+'''
"""+str(open("snipgen-canary","w"))+"""
{open('snipgen-canary','w')}
{__import__("os").system("touch snipgen-canary")}
\\'+str(open('snipgen-canary','w'))+\\'
\\\\'+str(open('snipgen-canary','w'))+\\\\'
%(x)s {0.__class__} \\N{QUOTATION MARK}
'
open('snipgen-canary','w')
#
"
open("snipgen-canary","w")
#
\\`);
