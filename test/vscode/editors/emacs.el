;;; emacs.el --- Eglot with the packed language server  -*- lexical-binding: t -*-
;;   emacs --batch -q -f package-initialize -l emacs.el
;; Environment: ESR_FOLDER (a folder with clean.esr and broken.esr), ESR_INIT (the configuration of docs/editors.md)

;;; Code:
(require 'eglot)
(require 'flymake)
(require 'imenu)

(defvar esr-passed 0)
(defvar esr-failed 0)
(defvar esr-folder (getenv "ESR_FOLDER"))

(defun esr-say (format &rest arguments)
  "Print FORMAT with ARGUMENTS on the standard output."
  (princ (concat (apply #'format format arguments) "\n")))

(defmacro esr-check (name &rest body)
  "Run BODY as the test NAME."
  `(condition-case problem
       (progn ,@body
              (setq esr-passed (1+ esr-passed))
              (esr-say "  ok Emacs: %s" ,name))
     (error (setq esr-failed (1+ esr-failed))
            (esr-say "  FAILED Emacs: %s\n    %s" ,name (error-message-string problem)))))

(defun esr-await (what predicate)
  "Run the event loop until PREDICATE gives non-nil, and give it; name WHAT when that takes too long."
  (let ((end (+ (float-time) 10)) value)
    (while (not (setq value (funcall predicate)))
      (when (> (float-time) end) (error "Waited for %s" what))
      (accept-process-output nil 0.02))
    value))

(defun esr-diagnostics ()
  "The diagnostics of the buffer as they are now."
  (flymake-start)
  (flymake-diagnostics))

(defun esr-go-to (text)
  "Put point on TEXT."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (1+ (match-beginning 0))))

(setq eglot-sync-connect 10
      eglot-autoshutdown t
      eglot-autoreconnect nil
      eglot-confirm-server-initiated-edits nil
      inhibit-message t
      enable-local-variables nil)
(load (getenv "ESR_INIT") nil t)
(find-file (expand-file-name "broken.esr" esr-folder))

(esr-check "the configuration of the documentation starts the server"
  (unless (eq major-mode 'esr-mode) (error "The mode is %s" major-mode))
  (unless (eglot-current-server) (apply #'eglot (eglot--guess-contact)))
  (esr-await "a connection" #'eglot-current-server)
  (flymake-mode 1))

(esr-check "diagnostics stand on the wrong text"
  (let ((found (car (esr-await "diagnostics" #'esr-diagnostics))))
    (unless (equal (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found)) "12345671")
      (error "It stands on %s" (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found))))))

(esr-check "a hover tells what belongs under a label"
  (esr-go-to "Hankekoodi")
  (let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
    (unless (> (length (eglot--hover-info (plist-get hover :contents))) 40) (error "There is no hover"))))

(esr-check "the outline has the sections"
  (let ((index (format "%S" (funcall imenu-create-index-function))))
    (dolist (title '("Hankekoodi" "Hakijan perustiedot" "Loppuraportin"))
      (unless (string-match-p title index) (error "%s is not in %s" title index)))))

(esr-check "a code action is applied, and its finding vanishes"
  (esr-go-to "12345671")
  (let* ((actions (eglot-code-actions (point) (1+ (point)) "quickfix"))
         (fix (seq-find (lambda (action) (equal (plist-get action :kind) "quickfix")) (append actions nil))))
    (unless fix (error "No quick fix is offered"))
    (unless (plist-get fix :edit)
      (setq fix (jsonrpc-request (eglot-current-server) :codeAction/resolve fix)))
    (eglot--apply-workspace-edit (plist-get fix :edit)))
  (eglot--signal-textDocument/didChange) ; Eglot's own idle timer does not run in --batch
  (esr-await "no diagnostics" (lambda () (null (esr-diagnostics))))
  (esr-go-to "Y-tunnus: 1234567-1"))

(esr-check "the server ends with the editor"
  (let ((server (eglot-current-server)))
    (set-buffer-modified-p nil)
    (eglot-shutdown server nil 5)
    (when (jsonrpc-running-p server) (error "It still runs"))))

(esr-say "%d passed, %d failed" esr-passed esr-failed)
(kill-emacs (if (zerop esr-failed) 0 1))
;;; emacs.el ends here
