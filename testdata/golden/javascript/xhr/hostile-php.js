const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/run");
xhr.setRequestHeader("X-Try-1", "{${touch('snipgen-canary')}}");
xhr.setRequestHeader("X-Try-2", "'.touch('snipgen-canary').'");
xhr.setRequestHeader("X-Try-3", "\".touch(\"snipgen-canary\").\"");
xhr.setRequestHeader("X-Try-4", "{$_SERVER[touch(\"snipgen-canary\")]}");
xhr.setRequestHeader("X-Try-5", "$_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}");
xhr.setRequestHeader("X-Try-6", "?><?php touch('snipgen-canary'); ?>");
xhr.setRequestHeader("X-Try-7", "*/ touch('snipgen-canary'); /*");
xhr.setRequestHeader("X-Try-8", "// ?><?= touch('snipgen-canary') ?>");
xhr.setRequestHeader("X-Try-9", "\\'.touch('snipgen-canary').\\'");
xhr.setRequestHeader("X-Try-10", "\\\\'.touch('snipgen-canary').\\\\'");
xhr.setRequestHeader("X-Try-11", "`touch snipgen-canary`");
xhr.setRequestHeader("X-Try-12", "<%= touch %>");
xhr.setRequestHeader("X-Try-15", "\\");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`{\${touch('snipgen-canary')}}
'.touch('snipgen-canary').'
".touch("snipgen-canary")."
{$_SERVER[touch("snipgen-canary")]}
$_SERVER[argv] \${_SERVER} $argv[0] {$argv[0]}
?><?php touch('snipgen-canary'); ?>
*/ touch('snipgen-canary'); /*
// ?><?= touch('snipgen-canary') ?>
\\'.touch('snipgen-canary').\\'
\\\\'.touch('snipgen-canary').\\\\'
\`touch snipgen-canary\`
<%= touch %>

EOT
.touch('snipgen-canary').<<<EOT


EOF;
touch('snipgen-canary');

\\`);
